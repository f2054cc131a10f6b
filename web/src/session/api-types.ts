import type { components } from '../generated/api.js';

type Schemas = components['schemas'];

/** The shapes of the API's answers by the names that screens use. */
export type Profile = Schemas['User'];
export type WorkOrderSummary = Schemas['WorkOrderSummary'];
export type WorkOrderDetail = Schemas['WorkOrderDetail'];
export type VisitSummary = Schemas['VisitSummary'];
export type VisitState = Schemas['VisitState'];
export type Visit = Schemas['Visit'];
export type ClockState = Schemas['ClockState'];
export type HistoryEntry = Schemas['HistoryEntry'];
export type CoverageSnapshot = Schemas['CoverageSnapshot'];
export type ChargeSnapshot = Schemas['ChargeSnapshot'];
export type Candidate = Schemas['Candidate'];
export type CandidateReason = Candidate['reasons'][number];
export type Slot = Schemas['Slots']['slots'][number];
export type BoardView = Schemas['Board'];
export type BoardTechnician = Schemas['BoardTechnician'];
export type IntakePreview = Schemas['IntakePreview'];
export type PartsReturn = Schemas['PartsReturn'];
export type DeviceCommand = Schemas['DeviceCommand'];
export type DeviceOperation = Schemas['DeviceOperation'];
export type OperationResult = Schemas['OperationResult'];
export type Technician = Schemas['Technician'];
export type Absence = Schemas['Absence'];
