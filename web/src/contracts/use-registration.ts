import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { Body } from '../forms/field-spec.js';
import type { SpecFormState } from '../forms/use-spec-form.js';
import { useProblemText } from '../session/problem-text.js';
import { openContract } from './open-contract.js';

/** Sends what stands in several forms as one registration; a "no" stands at the field at fault. */
export function useRegistration(forms: readonly SpecFormState[]) {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const problemText = useProblemText();
  const [problem, setProblem] = useState<string>();
  const register = useMutation({ mutationFn: openContract });
  /** Nothing is sent while something is missing in any of the forms. */
  const send = async (bodyFrom: (bodies: Body[]) => object) => {
    setProblem(undefined);
    const bodies = forms.map((form) => form.body()).filter((body) => body !== undefined);
    if (bodies.length < forms.length) return;
    try {
      const { id } = await register.mutateAsync(bodyFrom(bodies));
      await queries.invalidateQueries({ queryKey: ['contracts'] });
      void navigate(`/contracts/${id}`);
    } catch (error) {
      const text = problemText(error);
      const told = forms.map((form) => form.refuse(error, text));
      if (!told.includes(true)) setProblem(text);
    }
  };
  return { problem, sending: register.isPending, send };
}
