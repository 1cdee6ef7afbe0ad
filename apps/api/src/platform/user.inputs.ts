import { InputType } from 'type-graphql';
import { actionInput, createInput } from '../core/index.js';
import { User } from './user.entity.js';

@InputType({ description: 'A sign-in for a person, by their main e-mail address unless `email` says another. Sent again, it sends the link again.' })
export class UserInviteInput extends createInput(User, { required: ['person'], optional: ['email'] }) {}

@InputType({ description: 'Closing a sign-in; whoever is signed in by it is signed out at once.' })
export class UserDisableInput extends actionInput(User) {}

@InputType({ description: 'Opening a sign-in again.' })
export class UserEnableInput extends actionInput(User) {}

@InputType({ description: 'Ending all sessions of a sign-in.' })
export class UserSignOutInput extends actionInput(User) {}

@InputType({ description: 'Taking the second factor from a sign-in, of somebody who has lost their phone and their recovery codes.' })
export class UserSecondFactorResetInput extends actionInput(User) {}
