/** Points of an A4 page and the frame within which everything stands. */
export const A4: [width: number, height: number] = [595.28, 841.89];
export const LEFT = 48;
export const RIGHT = A4[0] - 48;
export const TOP = 48;
/** Nothing but the footer stands below. */
export const BOTTOM = A4[1] - 60;
export const FRAME_WIDTH = RIGHT - LEFT;

export const INK = '#1b1f24';
export const QUIET = '#5a6572';
export const HAIRLINE = '#c3cad2';
export const SHADE = '#eef2f6';
/** The one accent: rules below titles, the frame of the sum. */
export const ACCENT = '#1f4e79';
