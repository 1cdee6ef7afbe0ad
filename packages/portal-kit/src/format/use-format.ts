import { useTranslation } from 'react-i18next';
import { useViewer } from '../shell/viewer.js';
import { createFormat, type Format, localeOf } from './format.js';

const made = new Map<string, Format>();

/** How values are written for whoever looks at them. */
export function useFormat(): Format {
  const { i18n } = useTranslation();
  const timeZone = useViewer()?.person?.timeZone ?? undefined;
  const locale = localeOf(i18n.language, navigator.languages);
  const key = `${locale} ${timeZone}`;
  const format = made.get(key) ?? createFormat(locale, timeZone);
  made.set(key, format);
  return format;
}
