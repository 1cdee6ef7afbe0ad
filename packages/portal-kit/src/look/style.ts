/** All style that is common to the portals, in the order in which it must stand. */
import '@mantine/core/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import './kit.css';
