/** Path data on a 16 px grid, drawn as strokes so that every icon has the weight of the text. */
const paths = {
  pin: 'M8 14s5-4.3 5-8A5 5 0 0 0 3 6c0 3.7 5 8 5 8zM8 4v2.5L9.6 7.5',
  clock: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM8 5v3.5l2.2 1.3',
  alert: 'M8 2.2 14.2 13H1.8L8 2.2zM8 6.5v3M8 11.2v.3',
  hourglass:
    'M4.5 2h7M4.5 14h7M5.2 2c0 3 2.8 4 2.8 6s-2.8 3-2.8 6M10.8 2c0 3-2.8 4-2.8 6s2.8 3 2.8 6',
  check: 'M3 8.5 6.5 12 13 4.5',
  cross: 'M4 4l8 8M12 4l-8 8',
  pause: 'M5.5 3.5v9M10.5 3.5v9',
  play: 'M5 3.2 12.5 8 5 12.8z',
  lock: 'M4 7.5h8V14H4zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5',
  car: 'M2 11V8.5l1.5-4h9L14 8.5V11M2 8.5h12M2 11h12v1.5M2 11v1.5M4.8 11v1.5M11.2 11v1.5',
  wrench:
    'M13.5 4.5a3.5 3.5 0 0 1-4.7 4.1L4.5 13 3 11.5l4.4-4.3a3.5 3.5 0 0 1 4.1-4.7L9.5 4.5l2 2z',
  phone:
    'M4 2.5h2l1 3-1.5 1a8 8 0 0 0 4 4l1-1.5 3 1v2c0 .8-.700 1.5-1.5 1.5C7 13.5 2.5 9 2.5 4c0-.8.7-1.5 1.5-1.5z',
  plus: 'M8 3v10M3 8h10',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.5 10.5 14 14',
  help: 'M5.8 6a2.2 2.2 0 1 1 3.2 2c-.8.4-1 .8-1 1.5M8 12v.3M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13z',
  box: 'M2.5 5 8 2l5.5 3v6L8 14l-5.5-3zM2.5 5 8 8l5.5-3M8 8v6',
  sent: 'M2 8l12-5.5L10.5 14 7.5 9z',
  user: 'M8 2.5a2.7 2.7 0 1 0 0 5.4 2.7 2.7 0 0 0 0-5.4zM2.8 14c.5-3 2.5-4.4 5.2-4.4s4.7 1.4 5.2 4.4',
  back: 'M10 3 5 8l5 5',
  next: 'M6 3l5 5-5 5',
  download: 'M8 2.5v7.5M4.8 7 8 10.2 11.2 7M3 13.5h10',
  signal: 'M2.5 6.5a8 8 0 0 1 11 0M4.8 9a4.7 4.7 0 0 1 6.4 0M8 12v.2',
  moon: 'M12.8 9.8A5.5 5.5 0 0 1 6.2 3.2a5.5 5.5 0 1 0 6.6 6.6z',
  flag: 'M4 14V2.5M4 3h8l-2 2.7L12 8.5H4',
  yen: 'M4 2.5 8 8l4-5.5M8 8v5.5M5 8.5h6M5 11h6',
  calendar: 'M2.5 4h11v9.5h-11zM2.5 7h11M5.5 2.5V5M10.5 2.5V5',
  battery: 'M2 5h10.5v6H2zM14 7v2M5 7v2M7.5 7v2',
  dot: 'M8 6.5a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3z',
} as const;

export type IconName = keyof typeof paths;

/** A decorative line icon: what it means is always said in text as well. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg
      className="icon"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  );
}
