/// Mail domains that say nothing of where a person works.
public enum FreeMail {
  /// Whether a domain in lower case is one that gives mail to anybody.
  public static func serves(_ domain: String) -> Bool {
    if domains.contains(domain) { return true }
    guard let name = domain.split(separator: ".").first else { return false }
    return names.contains(String(name))
  }

  /// Services that have one domain in each country.
  private static let names: Set<String> = [
    "gmail", "googlemail", "hotmail", "outlook", "live", "yahoo", "ymail", "gmx", "icloud", "aol",
    "msn", "proton", "protonmail", "yandex", "zoho",
  ]

  private static let domains: Set<String> = [
    "orange.fr", "wanadoo.fr", "free.fr", "sfr.fr", "neuf.fr", "laposte.net", "bbox.fr",
    "cegetel.net", "numericable.fr", "club-internet.fr", "aliceadsl.fr", "me.com", "mac.com",
    "mail.com", "mail.ru",
    "web.de", "t-online.de", "libero.it", "qq.com", "163.com", "126.com", "naver.com", "bluewin.ch",
    "skynet.be", "telenet.be", "comcast.net", "btinternet.com", "pm.me", "tutanota.com",
    "fastmail.com", "hey.com",
    // Kept free for examples: no company has them.
    "example.com", "example.net", "example.org",
  ]
}
