import { Menu, useMantineColorScheme } from '@mantine/core';
import { IconCheck, IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react';
import { kitWords } from '../words/kit-words.js';
import { useWords } from '../words/words.js';

const SCHEMES = { light: IconSun, dark: IconMoon, auto: IconDeviceDesktop } as const;

/** Light, dark, or as the system is. `public/first.js` sets it before the first paint. */
export function SchemeItems() {
  const say = useWords(kitWords);
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <>
      <Menu.Label>{say('scheme')}</Menu.Label>
      {(Object.keys(SCHEMES) as (keyof typeof SCHEMES)[]).map((each) => {
        const Icon = SCHEMES[each];
        const chosen = each === colorScheme;
        return (
          <Menu.Item
            key={each}
            leftSection={<Icon size={16} aria-hidden />}
            rightSection={chosen && <IconCheck size={16} aria-hidden />}
            aria-current={chosen || undefined}
            onClick={() => setColorScheme(each)}
          >
            {say(`scheme.${each}`)}
          </Menu.Item>
        );
      })}
    </>
  );
}
