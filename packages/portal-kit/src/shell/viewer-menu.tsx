import { Menu } from '@mantine/core';
import { IconCheck, IconLogout, IconShieldLock } from '@tabler/icons-react';
import { Link } from 'react-router';
import { SchemeItems } from '../look/scheme-items.js';
import { signOut } from '../session/auth.js';
import { kitWords } from '../words/kit-words.js';
import { currentLanguage, LANGUAGES, type Language, speak, useWords } from '../words/words.js';
import { usePortal } from './portal-options.js';
import { ViewerButton } from './viewer-button.js';

/** The viewer's language and colours, their sign-in, and the way out. It is loaded to be opened. */
export default function ViewerMenu({ compact }: { compact: boolean }) {
  const say = useWords(kitWords);
  const { place } = usePortal();
  return (
    <Menu defaultOpened position={compact ? 'bottom-end' : 'top-start'} width={230}>
      <Menu.Target>
        <ViewerButton compact={compact} />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component={Link} to="/security" leftSection={<IconShieldLock size={16} aria-hidden />}>
          {say('security')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Label>{say('language')}</Menu.Label>
        {(Object.keys(LANGUAGES) as Language[]).map((each) => (
          <Menu.Item
            key={each}
            lang={each}
            rightSection={each === currentLanguage() && <IconCheck size={16} aria-hidden />}
            aria-current={each === currentLanguage() || undefined}
            onClick={() => speak(each, { keep: true })}
          >
            {LANGUAGES[each]}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <SchemeItems />
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={() => void signOut(place)}>
          {say('signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
