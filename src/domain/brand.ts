declare const brand: unique symbol;

/** A base type that only its own parser can make, so that one kind of id or number cannot stand in for another. */
export type Brand<Base, Name extends string> = Base & { readonly [brand]: Name };
