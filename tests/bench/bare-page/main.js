// The least that Vite, React and Mantine come to: what the portal's largest paint is compared with.
import '@mantine/core/styles.css';
import { MantineProvider, Text, Title } from '@mantine/core';
import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';

const nonce = () => document.querySelector('meta[property="csp-nonce"]')?.nonce ?? '';
const page = h('main', null, h(Title, null, 'A bare page'), h(Text, null, 'One title and one paragraph, which is the largest thing on it.'));
createRoot(document.getElementById('root')).render(h(MantineProvider, { getStyleNonce: nonce }, page));
