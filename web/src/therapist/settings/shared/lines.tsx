type LinesProps = {
  readonly lines: Readonly<Record<string, string>>;
  /** What is typed at the machine, in this order after the lines. */
  readonly commands?: readonly string[];
};

/** A few sentences one below the other, and commands to type as they stand. */
export const Lines = ({ lines, commands = [] }: LinesProps) => (
  <>
    <ul className="bullets">
      {Object.entries(lines).map(([name, line]) => (
        <li key={name}>{line}</li>
      ))}
    </ul>
    {commands.length > 0 && (
      <pre className="settings-commands" lang="zxx">
        {commands.join("\n")}
      </pre>
    )}
  </>
);
