// Each test starts a server and many git processes, on machines that do other things too.
jest.setTimeout(60_000);
