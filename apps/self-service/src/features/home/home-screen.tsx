import { Page } from '@relata/portal-kit';

export default function HomeScreen() {
  return <Page title="Overview">…</Page>;
}
