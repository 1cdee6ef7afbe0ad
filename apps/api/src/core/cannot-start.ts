/** A reason not to start that the user can do something about. It is shown as it stands, without a stack. */
export class CannotStart extends Error {}
