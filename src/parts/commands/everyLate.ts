import { accessCommands } from './access.ts'
import { installAgent, removeAgent } from './agent.ts'
import { haveRoom, runOut } from './capacity.ts'
import type { AnyLateCommand } from './command.ts'
import { creditsStandard, creditsUnlimited } from './credits.ts'
import { doorCommands } from './doors.ts'
import { faultCommands } from './faults.ts'
import { insideCommands } from './inside.ts'
import { beginMystery } from './mystery.ts'
import { addRuleOut } from './ruleOut.ts'
import { aclCommands, gatewayCommands, makingCommands, subnetCommands, tableCommands, vpcCommands } from './networks.ts'
import { settingCommands } from './settings.ts'
import { workloadCommands } from './workload.ts'

/** The commands that are done to one thing and are named by words that come with the rooms. */
export const everyLateCommand: readonly AnyLateCommand[] = [
  ...makingCommands,
  ...vpcCommands,
  ...subnetCommands,
  ...tableCommands,
  ...gatewayCommands,
  ...aclCommands,
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
