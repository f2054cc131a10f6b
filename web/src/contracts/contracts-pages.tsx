import '../work-order/work-order.css';
import '../work-order/tables.css';
import './contracts.css';
import { Route, Routes } from 'react-router';
import { ContractListPage } from './contract-list-page.js';
import { ContractPage } from './contract-page.js';
import { RegisterPage } from './register-page.js';

/** Contracts: the list, the form that registers one, and each with its life. */
export function ContractsPages() {
  return (
    <Routes>
      <Route index element={<ContractListPage />} />
      <Route path="new" element={<RegisterPage />} />
      <Route path=":id" element={<ContractPage />} />
    </Routes>
  );
}
