import { text } from '../messages/en-gb.ts'
import { BackupPart } from './backup-part.tsx'
import { HealthLine } from './health-line.tsx'
import { SnapshotList } from './snapshot-list.tsx'
import './safety.css'

/** In the settings: how the casebook is, its snapshots, its backups. */
export function SafetyPart() {
  return (
    <section className="safety-part">
      <h2>{text.safety.title}</h2>
      <HealthLine />
      <SnapshotList />
      <BackupPart />
    </section>
  )
}
