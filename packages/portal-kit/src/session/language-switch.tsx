import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { kitWords } from '../words/kit-words.js';
import { LANGUAGES, speak, useWords } from '../words/words.js';

/** Before the sign-in, when nobody is known whose language it could be. */
export function LanguageSwitch() {
  const say = useWords(kitWords);
  const { i18n } = useTranslation();
  return (
    <SegmentedControl
      size="xs"
      aria-label={say('language')}
      value={i18n.language}
      onChange={(language) => speak(language, { keep: true })}
      data={Object.entries(LANGUAGES).map(([value, label]) => ({ value, label }))}
    />
  );
}
