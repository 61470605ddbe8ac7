// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// Where a static build finds the C++ runtime before it finds the shared one.
let cxxRuntime = LinkerSetting.unsafeFlags(
  ["-L", Context.packageDirectory + "/Modules/CxxRuntime"], .when(platforms: [.linux]))

let package = Package(
  name: "kanbant",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "kanbant", targets: ["kanbant"]),
    .library(name: "Leads", targets: ["Leads"]),
    .library(name: "Glossary", targets: ["Glossary"]),
  ],
  targets: [
    // The platform's C libraries.
    .systemLibrary(
      name: "CNcurses", path: "Modules/CNcurses",
      providers: [.apt(["libncurses-dev"]), .brew(["ncurses"])]),
    .systemLibrary(
      name: "CSQLite", path: "Modules/CSQLite",
      providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite"])]),
    .systemLibrary(name: "CLibc", path: "Modules/CLibc"),
    .systemLibrary(
      name: "CCrypto", path: "Modules/CCrypto",
      providers: [.apt(["libssl-dev"]), .brew(["openssl@3"])]),

    // Pure: values in, values out.
    .target(name: "Leads", swiftSettings: strict),
    .target(name: "TUI", swiftSettings: strict),
    .target(name: "Glossary", dependencies: ["Leads"], swiftSettings: strict),
    .target(name: "Interchange", dependencies: ["Leads"], swiftSettings: strict),
    .target(
      name: "Workbench", dependencies: ["Glossary", "Interchange", "Leads", "TUI"],
      swiftSettings: strict),

    // The world: files, the terminal, threads.
    .target(name: "Storage", dependencies: ["Leads"], swiftSettings: strict),
    .target(
      name: "SQLiteStorage", dependencies: ["CCrypto", "CSQLite", "Leads", "Storage"],
      swiftSettings: strict, linkerSettings: [.linkedLibrary("sqlite3")]),
    .target(
      name: "Curses", dependencies: ["CNcurses", "TUI"], swiftSettings: strict,
      linkerSettings: [
        .linkedLibrary("ncursesw", .when(platforms: [.linux])),
        .linkedLibrary("ncurses", .when(platforms: [.macOS])),
      ]),
    .target(
      name: "Runtime", dependencies: ["CLibc", "Curses", "Leads", "TUI", "Workbench"],
      swiftSettings: strict),
    .executableTarget(
      name: "kanbant",
      dependencies: [
        "Glossary", "Interchange", "Leads", "Runtime", "SQLiteStorage", "Storage", "TUI",
        "Workbench",
      ],
      swiftSettings: strict, linkerSettings: [cxxRuntime]),

    // Tests.
    .target(
      name: "WorkbenchTestSupport",
      dependencies: ["Glossary", "Leads", "Runtime", "SQLiteStorage", "TUI", "Workbench"],
      path: "Tests/WorkbenchTestSupport", swiftSettings: strict),
    .testTarget(name: "ArchitectureTests", swiftSettings: strict),
    .testTarget(
      name: "CursesTests",
      dependencies: [
        "CNcurses", "Curses", "Glossary", "Leads", "TUI", "Workbench", "WorkbenchTestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "GlossaryTests", dependencies: ["Glossary", "Leads"],
      resources: [.copy("Fixtures")], swiftSettings: strict),
    .testTarget(
      name: "InterchangeTests", dependencies: ["Interchange", "Leads"],
      resources: [.copy("Fixtures")], swiftSettings: strict),
    .testTarget(name: "LeadsTests", dependencies: ["Leads"], swiftSettings: strict),
    .testTarget(
      name: "RuntimeTests",
      dependencies: ["Glossary", "Leads", "Runtime", "SQLiteStorage", "TUI", "Workbench"],
      swiftSettings: strict),
    .testTarget(
      name: "StorageTests",
      dependencies: ["CSQLite", "Glossary", "Interchange", "Leads", "SQLiteStorage", "Storage"],
      swiftSettings: strict),
    .testTarget(name: "TUITests", dependencies: ["TUI"], swiftSettings: strict),
    .testTarget(
      name: "TerminalTests", dependencies: ["kanbant"], resources: [.copy("Fixtures")],
      swiftSettings: strict),
    .testTarget(
      name: "WorkbenchTests",
      dependencies: ["Glossary", "Leads", "TUI", "Workbench", "WorkbenchTestSupport"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
