using Microsoft.AspNetCore.Http;

namespace Logframe.Simulator.Wire;

/// <summary>How a body goes on the wire once the headers are set.</summary>
/// <param name="response">Its status and headers are set, its length is not.</param>
/// <param name="body">The whole body.</param>
/// <param name="cancellation">The client has gone, or the simulator stops.</param>
internal delegate Task Delivery(HttpResponse response, ReadOnlyMemory<byte> body, CancellationToken cancellation);
