/** Document 004: server operation analysis service terms, effective 2023-06-26, in the order of its articles. */
export { mayUseAnalysis, prevailingTerms } from './server-analysis/consent.js';
export { dataPurposes, mayContactFor, mayUseDataFor } from './server-analysis/data-use.js';
export { isEligibleForAnalysis, type SupportPack } from './server-analysis/eligibility.js';
export { isCollecting, itemsOfReport, type ReportItem } from './server-analysis/report-content.js';
export { dataCutOff, type ReportDeadline, reportDeadline } from './server-analysis/report-deadline.js';
export { mayStopAnalysis, stopReasons } from './server-analysis/service-stop.js';
export { serverAnalysisTerms } from './server-analysis/terms.js';
