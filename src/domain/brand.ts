declare const brand: unique symbol;

/** A value of `Value` that only its own checked constructor makes. */
export type Brand<Value, Name extends string> = Value & { readonly [brand]: Name };
