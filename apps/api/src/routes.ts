import type { FastifyInstance } from 'fastify';
import type { App } from './core/context.js';
import type { DemoSignIn } from './demo/demo.js';
import type { SignIn } from './platform/sign-in.js';

export const routes = (app: App, signIn: SignIn, demo: DemoSignIn[]) => async (server: FastifyInstance) => {
  void app;
  void demo;
  await signIn.routes(server);
};
