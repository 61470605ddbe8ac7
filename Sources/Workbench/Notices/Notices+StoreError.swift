import Glossary
package import Leads

extension Wording {
  /// What kept a store from doing what was asked, where, and what to do about it.
  ///
  /// `company` names the lead of a refusal; its number comes with the error.
  package func sentence(for error: StoreError, company: String? = nil) -> String {
    switch error {
    case .refused(let refusal, let number):
      return sentence(for: refusal, lead: number.map { ($0, company ?? "") })
    case .missing, .exists, .foreign, .newer, .damaged, .noTextFile:
      return self(fileFault(error))
    case .denied, .readOnly, .busy, .full, .fault:
      return self(accessFault(error))
    case .noSuppressionKey(let path, let fault): return self(keyFault(path, fault))
    case .interrupted, .nothingToUndo, .nothingToRedo, .undoConflicts, .badUserName:
      return self(outcome(error))
    }
  }

  private func fileFault(_ error: StoreError) -> Localized {
    switch error {
    case .missing(let path):
      Localized(
        en: "No workspace at \(path): check the path, or make one there with “kanbant import” or "
          + "“kanbant add”.",
        fr: "Pas d’espace de travail à \(path) : vérifiez le chemin, ou créez-le par « kanbant "
          + "import » ou « kanbant add ».")
    case .exists(let path):
      Localized(
        en: "Something lies at \(path) already: choose another path, or move it away.",
        fr: "Il y a déjà quelque chose à \(path) : choisissez un autre chemin, ou déplacez-le.")
    case .foreign(let path):
      Localized(
        en: "\(path) is no Kanbant workspace; it was not touched. Check the path.",
        fr: "\(path) n’est pas un espace de travail Kanbant ; rien n’a été modifié. Vérifiez le "
          + "chemin.")
    case .newer(let path, let version, let supported):
      Localized(
        en: "\(path) has format \(version), this Kanbant reads up to \(supported): update "
          + "Kanbant. Nothing was touched.",
        fr: "\(path) est au format \(version), ce Kanbant lit jusqu’au \(supported) : mettez-le à "
          + "jour. Rien n’a été modifié.")
    case .damaged(let path, let detail):
      Localized(
        en: "\(path) is damaged (\(detail)); it was not touched. Copy it aside, then restore a "
          + "backup.",
        fr: "\(path) est endommagé (\(detail)) ; rien n’a été modifié. Mettez-en une copie de "
          + "côté, puis restaurez une sauvegarde.")
    case .noTextFile(let path):
      Localized(
        en: "What lies at \(path) is no text file, or is over 1 MB: it was not read. Put a text "
          + "file there, or nothing.",
        fr: "Ce qui est à \(path) n’est pas un fichier texte, ou dépasse 1\u{A0}Mo : rien n’a été "
          + "lu. Mettez-y un fichier texte, ou rien.")
    case .refused, .denied, .readOnly, .busy, .full, .fault, .interrupted, .nothingToUndo,
      .nothingToRedo, .undoConflicts, .badUserName, .noSuppressionKey:
      accessFault(error)
    }
  }

  private func accessFault(_ error: StoreError) -> Localized {
    switch error {
    case .denied(let path):
      Localized(
        en: "No right to open \(path): ask its owner, or choose another with --workspace.",
        fr: "Pas le droit d’ouvrir \(path) : demandez l’accès à son propriétaire, ou "
          + "choisissez-en un autre par --workspace.")
    case .readOnly(let path):
      Localized(
        en: "\(path) can be read but not written, so this was not kept: make it writable and try "
          + "again.",
        fr: "\(path) se lit mais ne s’écrit pas, ceci n’a pas été gardé : rendez-le modifiable et "
          + "recommencez.")
    case .busy(let path):
      Localized(
        en: "Another program keeps \(path) busy, so this was not kept: try again in a moment.",
        fr: "Un autre programme occupe \(path), ceci n’a pas été gardé : recommencez dans un "
          + "instant.")
    case .full(let path):
      Localized(
        en: "The disk of \(path) is full, so this was not kept: make room and try again.",
        fr: "Le disque de \(path) est plein, ceci n’a pas été gardé : libérez de la place et "
          + "recommencez.")
    case .fault(let path, let detail):
      Localized(
        en: "The disk failed at \(path) (\(detail)), so this was not kept: check it, then try "
          + "again.",
        fr: "Le disque a failli à \(path) (\(detail)), ceci n’a pas été gardé : vérifiez-le, puis "
          + "recommencez.")
    case .refused, .missing, .exists, .foreign, .newer, .damaged, .noTextFile, .interrupted,
      .nothingToUndo, .nothingToRedo, .undoConflicts, .badUserName, .noSuppressionKey:
      outcome(error)
    }
  }

  private func outcome(_ error: StoreError) -> Localized {
    switch error {
    case .nothingToUndo:
      Localized(
        en: "Nothing to undo: you have done nothing here that still stands.",
        fr: "Rien à annuler : rien de ce que vous avez fait ici n’est encore en place.")
    case .nothingToRedo:
      Localized(
        en: "Nothing to redo: nothing was undone since your last act.",
        fr: "Rien à rétablir : rien n’a été annulé depuis votre dernière action.")
    case .undoConflicts(_, let conflicts):
      undoConflicts(conflicts)
    case .badUserName(let name):
      Localized(
        en: "“\(name)” cannot be a user’s name: it is blank or taken. Choose another.",
        fr: "« \(name) » ne peut pas nommer un utilisateur : vide ou déjà pris. Choisissez-en un "
          + "autre.")
    case .interrupted, .refused, .missing, .exists, .foreign, .newer, .damaged, .noTextFile,
      .denied, .readOnly, .busy, .full, .fault, .noSuppressionKey:
      Localized(
        en: "Reading was stopped before its end: ask again.",
        fr: "La lecture a été interrompue avant la fin : redemandez.")
    }
  }
}

extension StoreError {
  /// The exit code of a command that ends with this error, as the command line promises it.
  ///
  /// 1 nothing found to do · 3 refused by a rule, or by what others did since · 65 the file is
  /// there and is not what it should be · 66 no file · 73 the file is in the way · 74 the disk ·
  /// 75 try again · 77 rights.
  package var exitCode: Int32 {
    switch self {
    case .nothingToUndo, .nothingToRedo: 1
    case .refused, .undoConflicts: 3
    case .foreign, .newer, .damaged, .noTextFile, .badUserName: 65
    case .missing: 66
    case .exists: 73
    case .full, .fault: 74
    case .busy, .interrupted: 75
    case .denied, .readOnly, .noSuppressionKey(_, .exposed), .noSuppressionKey(_, .strange): 77
    case .noSuppressionKey(_, .missing): 66
    case .noSuppressionKey(_, .wrong): 65
    case .noSuppressionKey(_, .noLibrary): 69
    }
  }
}
