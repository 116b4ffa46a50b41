using Logframe.Sources;
using Logframe.Sources.Transport;

namespace Logframe.Tests.Sources.Transport;

public sealed class TemporaryBodyTests
{
    [Fact]
    public async Task Keeps_a_body_with_its_hash_until_it_is_disposed_of()
    {
        using var content = new StringContent("abc");

        var body = await TemporaryBody.SaveAsync(content, limit: 3, TestContext.Current.CancellationToken);

        body.Bytes.ShouldBe(3);
        body.Hash.ShouldBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        (await body.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBe("abc");
        body.Dispose();
        File.Exists(body.Path).ShouldBeFalse();
    }

    [Fact]
    public async Task Gives_up_a_body_that_is_too_large()
    {
        using var content = new StringContent("abcd");

        var fault = await Should.ThrowAsync<SourceFaultException>(() => TemporaryBody.SaveAsync(content, limit: 3, TestContext.Current.CancellationToken));

        fault.Outcome.ShouldBe(FetchOutcome.TooLarge);
    }

    [Fact]
    public async Task Names_a_folder_that_takes_no_file()
    {
        using var content = new StringContent("abc");
        var nowhere = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

        var fault = await Should.ThrowAsync<SourceFaultException>(() => TemporaryBody.SaveAsync(content, limit: 3, TestContext.Current.CancellationToken, nowhere));

        fault.Outcome.ShouldBe(FetchOutcome.DiskFault);
        fault.Message.ShouldStartWith($"An answer could not be written to {nowhere}");
    }
}
