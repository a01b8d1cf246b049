/** Units that must not be mixed: adding a `Cun` to a `Metres` does not compile. */

declare const unit: unique symbol

/** A proportional length of traditional point location; its size differs from span to span. */
export type Cun = number & { readonly [unit]: 'cun' }

/** A length on the body model. */
export type Metres = number & { readonly [unit]: 'metres' }

export const cun = (value: number): Cun => value as Cun
export const metres = (value: number): Metres => value as Metres
