import * as vscode from 'vscode'
import type {DocumentParams, ReadFileResult, ReadFolderResult} from '../protocol.js'

const largestFile = 5_000_000

/** Reads a part of a letter or a configuration file for a server that can't, from any file system VS Code knows. */
export async function readFile({uri}: DocumentParams): Promise<ReadFileResult> {
  const place = vscode.Uri.parse(uri)
  if (!mayRead(place)) return {text: null}
  try {
    const bytes = await vscode.workspace.fs.readFile(place)
    return {text: bytes.length > largestFile ? null : new TextDecoder().decode(bytes)}
  } catch {
    return {text: null}
  }
}

/** The names in a folder of the workspace, where parts of a letter may be. */
export async function readFolder({uri}: DocumentParams): Promise<ReadFolderResult> {
  const place = vscode.Uri.parse(uri)
  if (!vscode.workspace.getWorkspaceFolder(place)) return {names: null}
  try {
    const entries = await vscode.workspace.fs.readDirectory(place)
    return {names: entries.map(([name]) => name)}
  } catch {
    return {names: null}
  }
}

function mayRead(place: vscode.Uri): boolean {
  return vscode.workspace.getWorkspaceFolder(place) !== undefined || /\.(?:ya?ml|json)$/.test(place.path)
}
