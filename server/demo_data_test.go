package main

import (
	"bytes"
	"context"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"loftet/server/clocktest"
	"loftet/server/seed"
)

// demoIn starts an empty demo with its data in a folder as it is written on the command line, and
// returns its address and how to stop it.
func demoIn(t *testing.T, folder string, flags ...string) (address string, stop func()) {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	said := &lines{found: make(chan string, 1)}
	args := append([]string{"demo", "--empty", "--addr", "127.0.0.1:0", "--data", folder}, flags...)
	p := &program{args: args, stdout: said, stderr: io.Discard, now: clocktest.Now}
	ended := make(chan int, 1)
	go func() { ended <- p.run(ctx) }()
	stop = func() { cancel(); ended <- <-ended }
	t.Cleanup(stop)
	select {
	case address = <-said.found:
	case code := <-ended:
		ended <- code
		t.Fatalf("--data %s: exit %d", folder, code)
	case <-time.After(60 * time.Second):
		t.Fatalf("--data %s: no answer", folder)
	}
	return address, stop
}

func TestADemoIsMadeInAFolderHoweverItIsNamed(t *testing.T) {
	root := t.TempDir()
	t.Chdir(root)
	for _, folder := range []string{"there", "link-to"} {
		if err := os.Mkdir(folder, 0o755); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Symlink("link-to", "link"); err != nil {
		t.Fatal(err)
	}
	for _, folder := range []string{".", "missing", "slash/", "deep/er", "there", "link"} {
		address, stop := demoIn(t, folder)
		signedIn(t, address, "admin")
		stop()
		address, stop = demoIn(t, folder) // and again, on what is there
		signedIn(t, address, "pitea")
		stop()
	}
}

func TestADemoDeletesNothingThatItDidNotMake(t *testing.T) {
	t.Parallel()
	root := t.TempDir()
	folder := filepath.Join(root, "d")
	mine := []string{filepath.Join(folder, "mina anteckningar.txt"), filepath.Join(root, "d.new", "viktigt.txt")}
	for _, file := range mine {
		if err := os.MkdirAll(filepath.Dir(file), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte("kvar"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	_, stop := demoIn(t, folder)
	stop()
	for _, file := range mine {
		if text, err := os.ReadFile(file); err != nil || string(text) != "kvar" {
			t.Errorf("%s: %q %v", file, text, err)
		}
	}
}

// failing runs a command that is to fail with exit code 1, and returns what it says.
func failing(t *testing.T, environ []string, args ...string) string {
	t.Helper()
	var said bytes.Buffer
	ctx, cancel := context.WithTimeout(t.Context(), 30*time.Second)
	defer cancel()
	p := &program{args: args, environ: environ, stdout: &said, stderr: &said, now: clocktest.Now}
	if code := p.run(ctx); code != 1 || ctx.Err() != nil {
		t.Errorf("%v: exit %d, %v", args, code, ctx.Err())
	}
	return said.String()
}

func TestADemoSaysWhatIsWrongWithAFolder(t *testing.T) {
	t.Parallel()
	root := t.TempDir()
	link, file, busy := filepath.Join(root, "link"), filepath.Join(root, "file"), filepath.Join(root, "busy")
	if err := os.Symlink("nowhere", link); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	demoIn(t, busy)
	for folder, want := range map[string]string{
		link: "länken leder till nowhere, som inte finns",
		file: "det är en fil och ingen mapp",
		busy: "används redan av en loftet som är igång",
	} {
		said := failing(t, nil, "demo", "--empty", "--addr", "127.0.0.1:0", "--data", folder)
		if !strings.Contains(said, want) || !strings.Contains(said, folder) {
			t.Errorf("%s: %s", folder, said)
		}
	}
}

func TestServeRefusesADemoUnlessTold(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	_, stop := demoIn(t, folder)
	stop()
	environ := []string{goodKey, "LOFTET_DATA=" + folder, "LOFTET_ADDR=127.0.0.1:0"}
	if said := failing(t, environ, "serve"); !strings.Contains(said, "LOFTET_ALLOW_DEMO") ||
		!strings.Contains(said, folder) {
		t.Errorf("it says %s", said)
	}
	ctx, cancel := context.WithCancel(t.Context())
	said := &lines{found: make(chan string, 1)}
	p := &program{
		args: []string{"serve"}, environ: append(environ, "LOFTET_ALLOW_DEMO=true"),
		stdout: said, stderr: io.Discard, now: clocktest.Now,
	}
	ended := make(chan int, 1)
	go func() { ended <- p.run(ctx) }()
	t.Cleanup(func() { cancel(); <-ended })
	address, _, _ := strings.Cut(<-said.found, " ")
	if _, config := read(t, address+"/app-config.json"); !strings.Contains(config, `"demo":true`) {
		t.Errorf("the pages do not say that all is made up: %s", config)
	}
}

func TestADemoRefusesWhatIsReal(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	var said bytes.Buffer
	p := &program{
		args: []string{"pledge", "import", "seed/alvsbyn-2023-2025.yaml"}, environ: []string{"LOFTET_DATA=" + folder},
		stdout: &said, stderr: &said, now: clocktest.Now,
	}
	if code := p.run(t.Context()); code != 0 {
		t.Fatal(said.String())
	}
	refused := failing(t, nil, "demo", "--addr", "127.0.0.1:0", "--data", folder)
	if !strings.Contains(refused, "innehåller redan något som inte är en demo") || !strings.Contains(refused, folder) {
		t.Errorf("it says %s", refused)
	}
}

// A real process, killed while it makes a full demo.
func TestADemoThatIsKilledWhileItIsMadeIsWholeNextTime(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	command := exec.CommandContext(t.Context(), os.Args[0], "demo", "--addr", "127.0.0.1:0", "--data", folder)
	command.Env = append(os.Environ(), asProgram)
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	pledge, err := seed.Alvsbyn()
	if err != nil {
		t.Fatal(err)
	}
	for range 1000 { // until its first pledge is written, which is after its mark and long before its end
		written, err := os.ReadFile(filepath.Join(folder, "loftet.db-wal"))
		if err == nil && bytes.Contains(written, []byte(pledge.ID)) {
			break
		}
		time.Sleep(10 * time.Millisecond)
	}
	_ = command.Process.Kill()
	_ = command.Wait()
	environ := []string{goodKey, "LOFTET_DATA=" + folder, "LOFTET_ADDR=127.0.0.1:0", "LOFTET_ALLOW_DEMO=true"}
	if said := failing(t, environ, "serve"); !strings.Contains(said, "halvgjord") {
		t.Errorf("serve says %s", said)
	}
	address, stop := demoIn(t, folder)
	defer stop()
	for _, username := range []string{"polis", "admin", "analytiker", "pitea"} {
		signedIn(t, address, username)
	}
}
