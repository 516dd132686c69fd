import { accessCommands } from './instance/access.ts'
import { installAgent, removeAgent } from './instance/agent.ts'
import { haveRoom, runOut } from './instance/capacity.ts'
import type { AnyLateCommand } from './command.ts'
import { creditsStandard, creditsUnlimited } from './instance/credits.ts'
import { doorCommands } from './things/doors.ts'
import { faultCommands } from './instance/faults.ts'
import { insideCommands } from './instance/inside.ts'
import { attachCardTo, cardCommands } from './interfaces.ts'
import { beginMystery } from './instance/mystery.ts'
import { addRuleOut } from './things/ruleOut.ts'
import { aclCommands, gatewayCommands, makingCommands, subnetCommands, tableCommands, vpcCommands } from './networks.ts'
import { createTemplate, templateCommands, templateFromInstance } from './templates.ts'
import { changePlacement, placementGroups } from './placement.ts'
import { settingCommands } from './instance/settings.ts'
import { workloadCommands } from './instance/workload.ts'

/** The commands that are done to one thing and are named by words that come with the rooms. */
export const everyLateCommand: readonly AnyLateCommand[] = [
  ...makingCommands,
  ...vpcCommands,
  ...subnetCommands,
  ...tableCommands,
  ...gatewayCommands,
  ...aclCommands,
  ...cardCommands,
  attachCardTo,
  createTemplate,
  placementGroups,
  changePlacement,
  templateFromInstance,
  ...templateCommands,
  addRuleOut,
  ...doorCommands.flatMap(({ open, close }) => [open, close]),
  ...Object.values(workloadCommands),
  ...Object.values(insideCommands),
  ...settingCommands.flatMap(({ values }) => values.map(({ command }) => command)),
  creditsUnlimited,
  creditsStandard,
  ...accessCommands,
  installAgent,
  removeAgent,
  ...faultCommands.flatMap(({ inject, clear }) => [inject, clear]),
  beginMystery,
  runOut,
  haveRoom,
]
