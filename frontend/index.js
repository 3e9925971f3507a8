import { initializeBlock } from "@airtable/blocks/ui";
import React from "react";
import { Panel } from "../build/control-panel.js";

initializeBlock(() => React.createElement(Panel));
