/** The LOTs of the demonstration region, from the sea to the Oder. */
import type { LotSeed } from "../shape.ts";
import { lot as wolin } from "./lot-wolin/index.ts";
import { lot as rega } from "./lot-rega/index.ts";
import { lot as kolobrzeg } from "./lot-kolobrzeg/index.ts";
import { lot as darlowo } from "./lot-darlowo/index.ts";
import { lot as zalew } from "./lot-zalew/index.ts";
import { lot as szczecin } from "./lot-szczecin/index.ts";
import { lot as odra } from "./lot-odra/index.ts";
import { lot as mysliborz } from "./lot-mysliborz/index.ts";
import { lot as drawa } from "./lot-drawa/index.ts";
import { lot as parseta } from "./lot-parseta/index.ts";

export const lots: LotSeed[] = [wolin, rega, kolobrzeg, darlowo, zalew, szczecin, odra, mysliborz, drawa, parseta];
