package import Glossary

// What is said of files that people name: on the screen, in a conversation, on the command line.

extension FileReadingFault {
  /// What kept a file from being read, and what helps.
  package func sentence(for path: String) -> Localized {
    switch self {
    case .missing:
      Localized(en: "There is no file \(path).", fr: "Il n’y a pas de fichier \(path).")
    case .folder:
      Localized(
        en: "\(path) is a folder: name a file in it.",
        fr: "\(path) est un dossier : nommez un fichier qui s’y trouve.")
    case .endless:
      Localized(
        en: "\(path) is a pipe or a device, which may never end: name a file.",
        fr: "\(path) est un tube ou un périphérique, parfois sans fin : nommez un fichier.")
    case .denied:
      Localized(
        en: "No right to read \(path): ask its owner.",
        fr: "Pas le droit de lire \(path) : demandez-le à son propriétaire.")
    case .tooLong(let most):
      Localized(
        en: "\(path) is longer than \(most >> 20) MB, the most that is read.",
        fr: "\(path) dépasse \(most >> 20)\u{A0}Mo, la longueur maximale.")
    case .fault(let detail):
      Localized(
        en: "\(path) cannot be read (\(detail)).", fr: "\(path) est illisible (\(detail)).")
    }
  }
}

extension FileWritingFault {
  /// What kept a file from being written, and what helps.
  package func sentence(for path: String) -> Localized {
    switch self {
    case .exists:
      Localized(
        en: "\(path) is there already and stays as it is: choose another name.",
        fr: "\(path) existe déjà et reste tel quel : choisissez un autre nom.")
    case .folder:
      Localized(
        en: "\(path) is a folder: name a new file in it.",
        fr: "\(path) est un dossier : nommez un nouveau fichier à y écrire.")
    case .noFolder:
      Localized(
        en: "There is no such folder for \(path): check the path, or make the folder.",
        fr: "Le dossier de \(path) n’existe pas : vérifiez le chemin, ou créez-le.")
    case .denied:
      Localized(
        en: "No right to write \(path): choose another folder.",
        fr: "Pas le droit d’écrire \(path) : choisissez un autre dossier.")
    case .readOnly:
      Localized(
        en: "Nothing can be written where \(path) would be: choose another folder.",
        fr: "Rien ne peut s’écrire là où irait \(path) : choisissez un autre dossier.")
    case .full:
      Localized(
        en: "The disk is full: \(path) was not written. Make room and try again.",
        fr: "Le disque est plein : \(path) n’a pas été écrit. Libérez de la place et recommencez.")
    case .fault(let detail):
      Localized(
        en: "\(path) cannot be written (\(detail)).",
        fr: "\(path) ne peut pas s’écrire (\(detail)).")
    }
  }
}
