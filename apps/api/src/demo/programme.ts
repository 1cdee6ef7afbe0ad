import { AgreementVersion, OnboardingStep, OnboardingTemplate, PartnerApplication, TierRequirement, TierReview } from '../partners/index.js';
import type { Company } from './company.js';

/** What the tiers take, the steps of an onboarding, and a company that wants to become a partner. */
export function programme(company: Company): void {
  const { world } = company;
  const [bronze, silver, gold] = ['Bronze', 'Silver', 'Gold'].map((name) => company.tiers.get(name));
  if (!bronze || !silver || !gold) throw new Error('The demo company has no tiers yet: put the parts into order');
  for (const [tier, kind, threshold] of [
    [silver, 'REVENUE', '50000'],
    [silver, 'WON_DEALS', '1'],
    [gold, 'REVENUE', '250000'],
    [gold, 'WON_DEALS', '5'],
    [gold, 'REGISTRATIONS', '3'],
  ] as const)
    world.add(TierRequirement, { tier, kind, threshold, window: 'TRAILING_YEAR' });
  world.add(TierReview, { programme: bronze.programme, reviewOn: world.date(45) });
  onboarding(company);
  world.add(PartnerApplication, {
    organisation: 'Alpenrad Handels GmbH',
    partnerType: 'RESELLER',
    domain: 'alpenrad.example',
    country: 'AT',
    givenName: 'Johanna',
    familyName: 'Berger',
    email: 'johanna.berger@alpenrad.example',
    phone: '+43 512 555010',
    language: 'de',
    message: 'We run four shops in Tyrol and Vorarlberg and repair what we sell.',
    status: 'WAITING',
    confirmedAt: world.day(-2),
    createdAt: world.day(-3),
  });
}

const AGREEMENT = `The partner sells our bicycles in its own name and for its own account.
It advises its customers, keeps what they tell it to itself, and takes back what the law wants taken back.
Either side may end this agreement with three months' notice.`;

/** The first partner went through all of it long ago. */
function onboarding({ world, partners: [first] }: Company): void {
  const steps = [
    ['AGREEMENT', 'PARTNER', 'Accept the partner agreement', 'It says what each of us can rely on.'],
    ['PROFILE', 'PARTNER', 'Complete your profile', 'Customers find you by your internet domain.'],
    ['PAYMENT_DETAILS', 'PARTNER', 'Say where we pay you', 'For commissions, rebates and funds.'],
    ['TASK', 'VENDOR', 'Kick-off call', 'Your channel manager calls you to plan the first quarter.'],
  ] as const;
  for (const [at, [kind, side, name, description]] of steps.entries()) {
    const template = world.add(OnboardingTemplate, { position: at + 1, kind, side, name, description });
    const agreement =
      kind === 'AGREEMENT' ? world.add(AgreementVersion, { template, number: 1, text: AGREEMENT, publishedAt: world.day(-400) }) : null;
    if (first)
      world.add(OnboardingStep, {
        partner: first,
        template,
        position: at + 1,
        kind,
        side,
        name,
        description,
        agreement,
        doneAt: world.day(-380 + at),
      });
  }
}
