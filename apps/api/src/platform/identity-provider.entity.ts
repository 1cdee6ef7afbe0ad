import { Base, entity, flag, text, texts, url } from '../core/index.js';

/** The client's secret is nowhere in the graph; it stands encrypted in `auth.provider_secret`. */
@entity({
  prefix: 'idp',
  describe: 'A company’s own sign-in, by OpenID Connect: whose e-mail address is of its domains may sign in there instead of with a password.',
  orderBy: [{ field: 'name', direction: 'ASC' }],
  indexes: ['name, id'],
})
export class IdentityProvider extends Base {
  @text({ describe: 'What people call it.', max: 100, sort: true })
  name!: string;

  @url({ describe: 'Its issuer, as its discovery document says it, such as `https://login.example.com`. Over https, in production.' })
  issuer!: string;

  @text({ describe: 'As what Relata is registered there.', max: 200 })
  clientId!: string;

  @texts({ describe: 'Domains of e-mail addresses that it may vouch for, such as `example.com`. A domain belongs to one active provider at most.' })
  domains!: string[];

  @flag({ describe: 'Whether people sign in through it. Switched off, it ends the sessions that began with it.', initial: true })
  active: boolean = true;
}
