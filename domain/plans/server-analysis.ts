import { dataPurposes } from './server-analysis/data-use.js';
import { reportItems } from './server-analysis/report-content.js';
import { stopReasons } from './server-analysis/service-stop.js';
import { serverAnalysisTerms } from './server-analysis/terms.js';

/**
 * Document 004, the server operation analysis service terms, as data. The rules that read them stand in
 * `server-analysis/`: consent, eligibility, the report and its deadline, stops, use of data.
 */
export const serverAnalysis = {
  id: 'server-analysis',
  document: 'ANA',
  name: { en: 'Server operation analysis service', ja: 'サーバ稼働分析サービス' },
  effectiveFrom: '2023-06-26',
  /** Article 1: what a monthly report can hold. */
  reportItems,
  /** Article 2: the pack that opens the service. */
  requiredPack: 'ExpressSupportPack G4',
  /** Article 3. */
  stopReasons,
  /** Article 5. */
  dataPurposes,
  terms: serverAnalysisTerms,
} as const;
