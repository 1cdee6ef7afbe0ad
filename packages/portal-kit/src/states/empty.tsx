import { Stack, Text, ThemeIcon, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Icon as IconType } from '../shell/portal-options.js';

export interface EmptyProps {
  icon: IconType;
  title: string;
  text?: string | undefined;
  children?: ReactNode;
}

/** Where a list, a screen or an answer would be, and isn't: what that means and what to do about it. */
export const Empty = ({ icon: Icon, title, text, children }: EmptyProps) => (
  <Stack align="center" gap="xs" py={56} px="md" ta="center">
    <ThemeIcon variant="light" size={52} radius="xl" aria-hidden>
      <Icon size={26} stroke={1.6} />
    </ThemeIcon>
    <Title order={2} mt="xs">
      {title}
    </Title>
    {text && (
      <Text c="dimmed" maw={440}>
        {text}
      </Text>
    )}
    {children}
  </Stack>
);
