using Logframe.Cli;

return await CommandLine.RunAsync(args, Terminal.OfThisProcess(), CancellationToken.None);
