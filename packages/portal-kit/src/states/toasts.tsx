import { Notifications } from '@mantine/notifications';

/** Where toasts appear. */
export default () => <Notifications position="bottom-right" />;
