package web

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/json"
	"net/http"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"loftet/server/auth"
	"loftet/server/seed"
	"loftet/server/service"
	"loftet/server/store"
	"loftet/server/store/embedded"
)

// startDemo answers with the demo's data, or an empty demo's, on a port of its own and returns its
// address. It stops with the test, and must stop in order.
func startDemo(t *testing.T, empty bool) string {
	t.Helper()
	ctx, stop := context.WithCancel(t.Context())
	addr, ended := make(chan string, 1), make(chan error, 1)
	site := newDemo(t, empty)
	go func() { ended <- site.ListenAndServe(ctx, "127.0.0.1:0", func(at string) { addr <- at }) }()
	t.Cleanup(func() {
		stop()
		if err := <-ended; err != nil {
			t.Error(err)
		}
	})
	select {
	case at := <-addr:
		return "http://" + at
	case err := <-ended:
		ended <- nil
		t.Fatal(err)
	}
	return ""
}

// newDemo is a demo's site on a database of the test's own.
func newDemo(t *testing.T, empty bool) *Site {
	t.Helper()
	folder := t.TempDir()
	if err := os.CopyFS(folder, os.DirFS(demoFolder(t, empty))); err != nil {
		t.Fatal(err)
	}
	s, tokens, done := openDemo(t, folder)
	t.Cleanup(done)
	return New(Config{Service: s, Tokens: tokens, BaseURL: "http://127.0.0.1", Area: seed.DemoArea, Demo: true})
}

// templates are a demo's data and an empty one's, made once and copied for each test.
var templates struct {
	sync.Mutex
	root          string
	full, nothing string
}

// TestMain removes the templates when all tests have run.
func TestMain(m *testing.M) {
	code := m.Run()
	_ = os.RemoveAll(templates.root)
	os.Exit(code)
}

func demoFolder(t *testing.T, empty bool) string {
	t.Helper()
	templates.Lock()
	defer templates.Unlock()
	kind, name := &templates.full, "full"
	if empty {
		kind, name = &templates.nothing, "empty"
	}
	if *kind != "" {
		return *kind
	}
	if templates.root == "" {
		root, err := os.MkdirTemp("", "loftet-web")
		if err != nil {
			t.Fatal(err)
		}
		templates.root = root
	}
	folder := filepath.Join(templates.root, name)
	s, _, done := openDemo(t, folder)
	defer done()
	if err := seed.Demo(t.Context(), s, s.Now(), empty); err != nil {
		t.Fatal(err)
	}
	*kind = folder
	return folder
}

func openDemo(t *testing.T, folder string) (*service.Service, *auth.Tokens, func()) {
	t.Helper()
	engine, err := embedded.Open(t.Context(), folder)
	if err != nil {
		t.Fatal(err)
	}
	opened, err := store.Open(t.Context(), engine)
	if err != nil {
		t.Fatal(err)
	}
	tokens := newTokens(t)
	s := service.New(service.Config{Store: opened, Tokens: tokens, Random: rand.Reader, Now: time.Now})
	return s, tokens, func() {
		if err := engine.Close(context.WithoutCancel(t.Context())); err != nil {
			t.Error(err)
		}
	}
}

func newTokens(t *testing.T) *auth.Tokens {
	t.Helper()
	keySeed, err := auth.NewKeySeed(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	keys, err := auth.ParseKeys(keySeed)
	if err != nil {
		t.Fatal(err)
	}
	tokens, err := auth.NewTokens(keys, "http://127.0.0.1", "loftet")
	if err != nil {
		t.Fatal(err)
	}
	return tokens
}

func get(
	t *testing.T,
	client *http.Client,
	method, address string,
	body any,
	header ...string,
) (*http.Response, map[string]any) {
	t.Helper()
	text, err := json.Marshal(body)
	if err != nil {
		t.Fatal(err)
	}
	request, err := http.NewRequestWithContext(t.Context(), method, address, bytes.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	request.Header.Set("Content-Type", "application/json")
	for i := 0; i+1 < len(header); i += 2 {
		request.Header.Set(header[i], header[i+1])
	}
	response, err := client.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	var answer map[string]any
	_ = json.NewDecoder(response.Body).Decode(&answer) // pages are no JSON
	return response, answer
}
