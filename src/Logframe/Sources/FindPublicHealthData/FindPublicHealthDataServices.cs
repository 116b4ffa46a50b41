using Logframe.Sources.Transport;
using Microsoft.Extensions.Options;

namespace Logframe.Sources.FindPublicHealthData;

/// <summary>The source at Find public health data with everything it stands on; to be disposed of after the run.</summary>
internal sealed class FindPublicHealthDataServices : IAsyncDisposable
{
    private readonly ServiceClients _clients;

    private FindPublicHealthDataServices(ServiceClients clients, ServiceAccess access, int areasPerRequest)
    {
        _clients = clients;
        Source = new FindPublicHealthDataSource(
            access.Address,
            areasPerRequest,
            meter => new FindPublicHealthDataClient(clients.Create(), meter, access.ProxyInUse));
    }

    public FindPublicHealthDataSource Source { get; }

    /// <param name="options">Valid ones, with an address.</param>
    /// <param name="clock">For time-outs, waits, spacing and the quota.</param>
    /// <param name="network">In place of the network, for tests.</param>
    /// <exception cref="OptionsValidationException">There is no address, or the CA file cannot be used.</exception>
    public static FindPublicHealthDataServices Build(FindPublicHealthDataOptions options, TimeProvider? clock = null, HttpMessageHandler? network = null)
    {
        if (options.BaseAddress.Length == 0)
        {
            throw new OptionsValidationException(
                FindPublicHealthDataOptions.Section,
                typeof(FindPublicHealthDataOptions),
                ["Find public health data has no public address yet, so none is built in. "
                    + "Once you know one, set FindPublicHealthData:BaseAddress in appsettings.json, or the variable FindPublicHealthData__BaseAddress, to it."]);
        }

        clock ??= TimeProvider.System;
        var access = options.AccessTo(new Uri(options.BaseAddress), FindPublicHealthDataOptions.Section, options.MaxResponseBytes);
        var rules = options.ToRules() with { Quota = new RequestQuota(options.RequestsPerWindow, options.Window, clock) };
        return new FindPublicHealthDataServices(ServiceClients.Build(access, rules, clock, network), access, options.AreasPerRequest);
    }

    public ValueTask DisposeAsync() => _clients.DisposeAsync();
}
