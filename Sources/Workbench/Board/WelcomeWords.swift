import Glossary

/// The words of the first screen.
enum WelcomeWords {
  static let title = Localized(
    en: "This workspace is empty.", fr: "Cet espace de travail est vide.")
  static let purpose = Localized(
    en: """
      Kanbant shows your leads stage by stage, asks what is missing before they advance, and \
      explains each word of the trade where it is met.
      """,
    fr: """
      Kanbant montre vos leads étape par étape, demande ce qui manque avant de les faire \
      avancer et explique chaque mot du métier là où on le rencontre.
      """)
}
