import Runtime
import SQLiteStorage

extension SideThread: SideWorker where Outcome == DraftPiece {}
