export { alarmWatch } from './alarm-watch/alarm-watch-workflow.js';
export { contract } from './contract/contract-workflow.js';
export { delivery } from './delivery/delivery-workflow.js';
export { dispatchDesk } from './dispatch-desk/dispatch-desk-workflow.js';
export { partsReturn } from './parts-return/parts-return-workflow.js';
export { workOrder } from './work-order/work-order-workflow.js';
