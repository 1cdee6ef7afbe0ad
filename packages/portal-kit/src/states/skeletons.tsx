import { Skeleton, Stack } from '@mantine/core';
import { Card } from '../look/card.js';

/** A list on its way. */
export const ListSkeleton = ({ rows = 6 }: { rows?: number }) => (
  <Card>
    <Stack gap="lg">
      {Array.from({ length: rows }, (_, at) => `row ${at}`).map((key) => (
        <Skeleton key={key} height={18} />
      ))}
    </Stack>
  </Card>
);

/** A record on its way. */
export const DetailSkeleton = () => (
  <Stack gap="md">
    <Skeleton height={28} width="45%" />
    <Skeleton height={110} />
    <Skeleton height={220} />
  </Stack>
);
