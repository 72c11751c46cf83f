package main

import (
	"bytes"
	"context"
	"errors"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"loftet/server/clocktest"
	"loftet/server/domain"
	"loftet/server/seed"
)

// serving runs serve on a data folder, and returns its address and how to stop it.
func serving(t *testing.T, data string, environ ...string) (address string, stop func()) {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	said := &lines{found: make(chan string, 1)}
	p := &program{
		args: []string{"serve"}, environ: append(environ, goodKey, "LOFTET_DATA="+data, "LOFTET_ADDR=127.0.0.1:0"),
		stdout: said, stderr: io.Discard, now: clocktest.Now,
	}
	ended := make(chan int, 1)
	go func() { ended <- p.run(ctx) }()
	stop = func() {
		cancel()
		code := <-ended
		if ended <- code; code != 0 {
			t.Errorf("serve: exit %d", code)
		}
	}
	t.Cleanup(stop)
	select {
	case found := <-said.found:
		address, _, _ = strings.Cut(found, " ")
	case <-time.After(60 * time.Second):
		t.Fatal("serve does not answer")
	}
	return address, stop
}

// calls runs commands that are to succeed and say something.
func calls(t *testing.T, data, stdin, says string, args ...string) string {
	t.Helper()
	code, said := call(t, data, stdin, args...)
	if code != 0 || !strings.Contains(said, says) {
		t.Errorf("%v: exit %d, said %s, want %s", args, code, said, says)
	}
	return said
}

// refused runs a command that is to fail and say why.
func refused(t *testing.T, data, stdin, says string, args ...string) {
	t.Helper()
	if code, said := call(t, data, stdin, args...); code != 1 || !strings.Contains(said, says) {
		t.Errorf("%v: exit %d, said %s, want %s", args, code, said, says)
	}
}

// letsIn reports whether a server lets somebody in.
func letsIn(t *testing.T, address, username, password string) bool {
	t.Helper()
	credentials := map[string]string{"username": username, "password": password}
	status, _ := post(t, address+"/auth/sign-in", "", credentials)
	return status == http.StatusOK
}

const vidsel, storforsen = "norrsken över Vidsel", "forsen dånar i mars"

var officer = []string{"--role", "OFFICER", "--party", "POLICE", "--areas", "2560"}

func TestAccountsAreKeptWhileTheServerRuns(t *testing.T) {
	t.Parallel()
	data := t.TempDir()
	address, stop := serving(t, data, "LOFTET_BASE_URL=http://localhost:8080", "LOFTET_INVITATION_LIFE=2h")

	calls(t, data, vidsel+"\n", "anna finns nu", append([]string{"user", "add", "anna"}, officer...)...)
	refused(t, data, vidsel+"\n", "upptaget", append([]string{"user", "add", "anna"}, officer...)...)
	refused(t, data, "kort\n", "12 tecken", "user", "password", "anna")
	if !letsIn(t, address, "anna", vidsel) {
		t.Error("anna was added and cannot sign in")
	}
	calls(t, data, storforsen+"\n", "1 inloggningar är avslutade", "user", "password", "anna")
	refused(t, data, "", "Skriv varför", "user", "disable", "anna")
	calls(t, data, "", "anna är stängt", "user", "disable", "--reason", "tappad telefon", "anna")
	if letsIn(t, address, "anna", storforsen) {
		t.Error("anna is shut out and can sign in")
	}
	calls(t, data, "", "DISABLED", "user", "list")
	calls(t, data, "", "anna är öppet", "user", "enable", "anna", "--reason", "telefonen är hittad")
	if !letsIn(t, address, "anna", storforsen) {
		t.Error("anna is let in again and cannot sign in")
	}
	calls(
		t, data, "", "COORDINATOR MUNICIPALITY 2560,2581",
		"user", "change", "anna", "--role", "COORDINATOR", "--party", "MUNICIPALITY", "--areas", "2560,2581",
	)
	refused(t, data, "", "role", "user", "change", "anna", "--role", "NONSENS")
	calls(t, data, "", "avslutat för gott", "user", "retire", "anna", "--reason", "slutat")
	refused(t, data, "", "avslutat", "user", "enable", "anna", "--reason", "ångrat")
	refused(t, data, "", "inget konto som heter berit", "user", "retire", "berit", "--reason", "slutat")
	for _, line := range []string{"RETIRED", "COORDINATOR"} {
		calls(t, data, "", line, "user", "list")
	}
	if code, _ := call(t, data, "", "user", "change", "anna"); code != 2 {
		t.Errorf("a wrong call: exit %d", code)
	}

	stop()
	if _, err := os.Lstat(socketIn(data)); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("the socket is left: %v", err)
	}
	calls(t, data, "", "RETIRED", "user", "list")
	calls(t, data, vidsel+"\n", "berit finns nu", append([]string{"user", "add", "berit"}, officer...)...)
}

func TestAnInvitationsLinkIsTheRunningServersAndLivesAsLongAsItSays(t *testing.T) {
	t.Parallel()
	data := t.TempDir()
	address, _ := serving(t, data, "LOFTET_BASE_URL=http://localhost:8080", "LOFTET_INVITATION_LIFE=2h")
	until := clocktest.Now().Add(2 * time.Hour).In(domain.Stockholm).Format("15:04")
	said := calls(t, data, "", until, append([]string{"user", "invite", "anna"}, officer...)...)
	_, token, found := strings.Cut(strings.TrimSpace(said), "http://localhost:8080/inbjudan/")
	if !found {
		t.Fatalf("there is no link in %s", said)
	}
	calls(t, data, "", "INVITED", "user", "list")
	accept := func(token, password string) (faults any) {
		_, body := post(t, address+"/graphql", "", map[string]any{
			"query":     `mutation($t: String!, $p: String!) { invitationAccept(token: $t, password: $p) { username } }`,
			"variables": map[string]string{"t": token, "p": password},
		})
		return body["errors"]
	}
	if faults := accept(token, vidsel); faults != nil || !letsIn(t, address, "anna", vidsel) {
		t.Errorf("the link does not let anna choose a password: %v", faults)
	}
	again := calls(t, data, "", "/inbjudan/", "user", "invite", "anna")
	_, token, _ = strings.Cut(strings.TrimSpace(again), "/inbjudan/")
	if faults := accept(token, storforsen); faults != nil || !letsIn(t, address, "anna", storforsen) {
		t.Errorf("a new link does not help who is locked out: %v", faults)
	}
	refused(t, data, "", "upptaget", append([]string{"user", "invite", "anna"}, officer...)...)
}

func TestThePledgeIsKeptWhileTheServerRuns(t *testing.T) {
	t.Parallel()
	data, file := t.TempDir(), "seed/alvsbyn-2023-2025.yaml"
	address, _ := serving(t, data)
	exported := func() (int, string) { return call(t, data, "", "pledge", "export", "alvsbyn-2023-2025") }
	calls(t, data, "", "går att läsa in", "pledge", "check", file)
	if code, said := exported(); code != 1 {
		t.Errorf("a pledge that was only checked is there: %s", said)
	}
	calls(t, data, "", "är inläst", "pledge", "import", file)
	if _, text := exported(); !strings.Contains(text, "slug: alvsbyn-2023-2025") {
		t.Errorf("export: %s", text)
	}
	_, body := post(t, address+"/graphql", "", map[string]string{
		"query": `{ pledges(area: "2560") { nodes { slug } } }`,
	})
	if nodes := body["data"].(map[string]any)["pledges"].(map[string]any)["nodes"]; len(nodes.([]any)) != 1 {
		t.Errorf("the server answers %v", body)
	}
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	changed := filepath.Join(t.TempDir(), "ny.yaml")
	if err := os.WriteFile(changed, bytes.Replace(text, []byte("title:"), []byte("title: Ny"), 1), 0o600); err != nil {
		t.Fatal(err)
	}
	refused(t, data, "", "ny.yaml: slug: Löftet är redan undertecknat", "pledge", "check", changed)
	calls(t, data, "", "poster är omgjorda", "migrate")
}

func TestOnlyTheOwnerReachesTheSocketAndOnlyDataCommandsRunOverIt(t *testing.T) {
	t.Parallel()
	data := t.TempDir()
	if err := os.Chmod(data, 0o755); err != nil { // as a folder that was made by hand
		t.Fatal(err)
	}
	serving(t, data)
	info, err := os.Lstat(socketIn(data))
	if err != nil || info.Mode() != os.ModeSocket|0o600 {
		t.Errorf("the socket: %v %v", info.Mode(), err)
	}
	left, err := filepath.Glob(socketIn(data) + "-*")
	if err != nil || len(left) > 0 {
		t.Errorf("what it was made in is left: %v %v", left, err)
	}
	for _, args := range [][]string{{"serve"}, {"demo"}, {"config"}} {
		var said bytes.Buffer
		p := &program{stdout: &said, stderr: &said}
		var out *carriedOut
		if err := p.askServer(t.Context(), data, request{Args: args}); !errors.As(err, &out) || out.exit != 2 {
			t.Errorf("%v: %v, said %s", args, err, said.String())
		}
		if !strings.Contains(said.String(), "redan är igång") {
			t.Errorf("%v: said %s", args, said.String())
		}
	}
}

// A real process, killed: its socket is left, and nobody answers there.
func TestASocketThatAKilledServerLeftIsInNobodysWay(t *testing.T) {
	t.Parallel()
	data := filepath.Join(t.TempDir(), "demo")
	kill := func() {
		server, _ := startProcess(t, data)
		calls(t, data, "", "samordnare", "user", "list") // in the process
		_ = server.Process.Kill()
		_ = server.Wait()
		if _, err := os.Lstat(socketIn(data)); err != nil {
			t.Fatalf("a killed server leaves its socket: %v", err)
		}
	}
	kill()
	kill() // a server starts where one is left
	calls(t, data, "", "samordnare", "user", "list")
	if _, err := os.Lstat(socketIn(data)); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("the socket is left: %v", err)
	}
}

func TestAFolderWithALongPathHasASocketToo(t *testing.T) {
	t.Parallel()
	data := filepath.Join(t.TempDir(), strings.Repeat("djupt/", 30))
	_, stop := serving(t, data)
	calls(t, data, vidsel+"\n", "anna finns nu", append([]string{"user", "add", "anna"}, officer...)...)
	if info, err := os.Lstat(socketIn(data)); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("the socket: %v %v", info, err)
	}
	stop()
	calls(t, data, "", "anna", "user", "list")
}

func TestACommandWaitsForAServerThatStarts(t *testing.T) {
	t.Parallel()
	data := t.TempDir()
	c, err := readConfig([]string{goodKey, "LOFTET_DATA=" + data})
	if err != nil {
		t.Fatal(err)
	}
	p := &program{now: clocktest.Now}
	s, _, close, err := p.open(t.Context(), c)
	if err != nil {
		t.Fatal(err)
	}
	defer close()
	opened := make(chan func(), 1)
	time.AfterFunc(4*startPause, func() { opened <- p.answerCommands(t.Context(), data, s) })
	calls(t, data, "", "ANVÄNDARE", "user", "list")
	(<-opened)()
	refused(t, data, "", "svarar inte på kommandon", "user", "list")
}

func TestTheSocketTakesNoEndlessCommand(t *testing.T) {
	t.Parallel()
	data := t.TempDir()
	serving(t, data)
	p := &program{stdout: io.Discard, stderr: io.Discard}
	endless := request{Args: []string{"pledge", "import", "x"}, Stdin: make([]byte, 5*seed.MaxFileSize)}
	err := p.askServer(t.Context(), data, endless)
	if err == nil || errors.Is(err, errNobody) || errors.As(err, new(*carriedOut)) {
		t.Errorf("a command of 5 MiB: %v", err)
	}
}
