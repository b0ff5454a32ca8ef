import { openEmbedded } from "../../search/engines/embedded/open-embedded.ts";
import { engineContract } from "./engine-contract.ts";

engineContract("the embedded engine", async () => openEmbedded());
