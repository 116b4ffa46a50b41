using Logframe.Sources.Transport;
using Microsoft.Extensions.Options;

namespace Logframe.Sources.Fingertips;

/// <summary>The live source with everything it stands on; to be disposed of after the run.</summary>
internal sealed class FingertipsServices : IAsyncDisposable
{
    private readonly ServiceClients _clients;

    private FingertipsServices(ServiceClients clients, ServiceAccess access, FingertipsOptions options)
    {
        _clients = clients;
        Source = new FingertipsSource(
            options.BaseAddress,
            meter => new FingertipsClient(clients.Create(), meter, options.MaxJsonBytes, access.ProxyInUse));
    }

    public FingertipsSource Source { get; }

    /// <param name="options">Valid ones.</param>
    /// <param name="clock">For time-outs, waits and spacing.</param>
    /// <param name="network">In place of the network, for tests.</param>
    /// <exception cref="OptionsValidationException">The CA file cannot be used.</exception>
    public static FingertipsServices Build(FingertipsOptions options, TimeProvider? clock = null, HttpMessageHandler? network = null)
    {
        var access = options.AccessTo(options.BaseAddress, FingertipsOptions.Section, options.MaxResponseBytes);
        return new FingertipsServices(ServiceClients.Build(access, options.ToRules(), clock ?? TimeProvider.System, network), access, options);
    }

    public ValueTask DisposeAsync() => _clients.DisposeAsync();
}
