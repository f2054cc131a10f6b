import { createTheme } from '@mantine/core';

const systemFonts =
  "system-ui, -apple-system, 'Segoe UI', 'Hiragino Sans', 'Noto Sans CJK JP', 'Noto Sans JP', 'Yu Gothic UI', Meiryo, sans-serif";

/** Dense and square: the console is read all day, so nothing is larger than it must be. */
export const theme = createTheme({
  fontFamily: systemFonts,
  headings: { fontFamily: systemFonts, fontWeight: '650' },
  primaryColor: 'indigo',
  primaryShade: 7,
  defaultRadius: 4,
  black: '#1a2230',
  fontSizes: { xs: '11.5px', sm: '13px', md: '14px', lg: '16px', xl: '19px' },
  components: {
    Button: { defaultProps: { size: 'sm' } },
    Modal: { defaultProps: { centered: true, overlayProps: { backgroundOpacity: 0.35 } } },
    Tooltip: { defaultProps: { openDelay: 300, withArrow: true } },
  },
});
