/** One seed for every property test, so that a run can be repeated; FUZZ_SEED tries another. */
import fc from "fast-check";

fc.configureGlobal({ seed: Number(process.env.FUZZ_SEED ?? 20261101) });
