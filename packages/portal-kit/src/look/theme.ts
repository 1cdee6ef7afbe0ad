import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

/** The portals' own colour: a deep, quiet green-blue. Shades 6 and 7 carry white text, shade 3 is readable on dark ground. */
const tide: MantineColorsTuple = ['#eaf5f4', '#d3e8e6', '#a6d1cd', '#76b9b3', '#4fa59e', '#2f8f88', '#1c7a74', '#13645f', '#0d4f4b', '#073a37'];
const dark: MantineColorsTuple = ['#e4e7ea', '#b9c0c7', '#9aa4ad', '#6d7883', '#46505a', '#333b43', '#262c33', '#171b20', '#11151a', '#0b0e12'];

const FONT = '"Inter Variable", Inter, "Segoe UI Variable Text", "Segoe UI", system-ui, -apple-system, Roboto, "Helvetica Neue", Arial, sans-serif';

export const theme = createTheme({
  colors: { tide, dark },
  primaryColor: 'tide',
  primaryShade: { light: 7, dark: 6 },
  fontFamily: FONT,
  headings: {
    fontFamily: FONT,
    fontWeight: '640',
    sizes: {
      h1: { fontSize: '1.625rem', lineHeight: '1.25' },
      h2: { fontSize: '1.125rem', lineHeight: '1.35' },
      h3: { fontSize: '1rem', lineHeight: '1.4' },
    },
  },
  defaultRadius: 'md',
  radius: { md: '10px', sm: '7px', lg: '14px' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'sm' } },
    Checkbox: { defaultProps: { radius: 5 } },
    Modal: { defaultProps: { radius: 'lg', centered: true, overlayProps: { backgroundOpacity: 0.4, blur: 2 } } },
    Skeleton: { defaultProps: { radius: 'sm' } },
  },
});

/** Quiet text that still has the contrast that axe asks for, on the page's ground as well as on a card. */
export const resolver: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#f7f8f8',
    '--mantine-color-text': '#1b2126',
    '--mantine-color-dimmed': '#57626c',
    '--mantine-color-placeholder': '#69737d',
    '--mantine-color-error': '#b3261e',
    '--mantine-color-anchor': '#13645f',
    '--kit-card': '#ffffff',
    '--kit-line': '#e3e7e9',
    '--kit-sunken': '#eff2f2',
    '--kit-hover': '#f3f6f6',
    '--kit-good': '#1f7a45',
    '--kit-warn': '#a15c00',
    '--kit-bad': '#b3261e',
    '--kit-info': '#13645f',
    '--kit-shadow': '0 1px 2px rgb(16 24 32 / 5%)',
  },
  dark: {
    '--mantine-color-body': '#11151a',
    '--mantine-color-text': '#e4e7ea',
    '--mantine-color-dimmed': '#9aa4ad',
    '--mantine-color-placeholder': '#8a949e',
    '--mantine-color-error': '#ff9a91',
    '--mantine-color-anchor': '#76b9b3',
    '--kit-card': '#181d23',
    '--kit-line': '#2a3138',
    '--kit-sunken': '#0d1115',
    '--kit-hover': '#1e242b',
    '--kit-good': '#6fcf97',
    '--kit-warn': '#f0b356',
    '--kit-bad': '#ff9a91',
    '--kit-info': '#76b9b3',
    '--kit-shadow': 'none',
  },
});
