/** What happens when the checker crashes: it is started anew a few times without a word; after that, the user is asked. */
import * as vscode from "vscode";
import { type BaseLanguageClient, CloseAction, ErrorAction, type ErrorHandler } from "vscode-languageclient";

/** How often a checker that crashes is started anew by itself, within three minutes. */
const restarts = 4;

/** An error handler for a client that is made with it: `client` gives it once there is one. */
export function recovery(
  client: () => BaseLanguageClient | null,
  restart: () => Promise<void>,
): ErrorHandler {
  let usual: ErrorHandler | undefined;
  const handler = (): ErrorHandler | undefined => {
    usual ??= client()?.createDefaultErrorHandler(restarts);
    return usual;
  };
  return {
    error: (error, message, count) =>
      handler()?.error(error, message, count) ?? { action: ErrorAction.Continue },
    closed: async () => {
      const result = (await handler()?.closed()) ?? { action: CloseAction.DoNotRestart };
      if (result.action === CloseAction.DoNotRestart) void offerRestart(restart);
      return { ...result, handled: true };
    },
  };
}

async function offerRestart(restart: () => Promise<void>): Promise<void> {
  const again = vscode.l10n.t("Start Again");
  const chosen = await vscode.window.showWarningMessage(
    vscode.l10n.t("Exoclaim's checker has stopped several times. New passages are not marked."),
    again,
  );
  if (chosen === again) await restart();
}
