package main

import (
	"context"
	"encoding/json"
	"io"
	"net"
	"net/http"
	"testing"

	"loftet/server/clocktest"
	"loftet/server/store"
)

// slowIndexes is a database whose indexes are made when the test says so.
type slowIndexes struct {
	store.Engine
	begun, goOn chan struct{}
}

func (e slowIndexes) EnsureIndexes(ctx context.Context, indexes []store.Index) error {
	close(e.begun)
	<-e.goOn
	return e.Engine.EnsureIndexes(ctx, indexes)
}

// freeAddress is one that nobody listens at.
func freeAddress(t *testing.T) string {
	t.Helper()
	listener, err := (&net.ListenConfig{}).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer listener.Close()
	return listener.Addr().String()
}

func TestItSaysThatItLivesWhileIndexesAreMade(t *testing.T) {
	t.Parallel()
	address := freeAddress(t)
	slow := slowIndexes{nil, make(chan struct{}), make(chan struct{})}
	said := &lines{found: make(chan string, 1)}
	p := &program{
		args: []string{"serve"}, environ: []string{goodKey, "LOFTET_DATA=" + t.TempDir(), "LOFTET_ADDR=" + address},
		stdout: said, stderr: io.Discard, now: clocktest.Now,
		wrap: func(e store.Engine) store.Engine { slow.Engine = e; return slow },
	}
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan int, 1)
	go func() { ended <- p.run(ctx) }()
	t.Cleanup(func() { cancel(); <-ended })
	answer := func(path string) (int, map[string]any) {
		t.Helper()
		request, err := http.NewRequestWithContext(t.Context(), http.MethodGet, "http://"+address+path, nil)
		if err != nil {
			t.Fatal(err)
		}
		response, err := http.DefaultClient.Do(request)
		if err != nil {
			t.Fatal(err)
		}
		defer response.Body.Close()
		var body map[string]any
		if err := json.NewDecoder(response.Body).Decode(&body); err != nil {
			t.Fatal(err)
		}
		return response.StatusCode, body
	}
	<-slow.begun
	if status, body := answer("/healthz"); status != http.StatusOK {
		t.Errorf("/healthz: %d %v", status, body)
	}
	if status, body := answer("/readyz"); status != http.StatusServiceUnavailable ||
		body["status"] != "building indexes" {
		t.Errorf("/readyz: %d %v", status, body)
	}
	if status, body := answer("/graphql?query={me{id}}"); status != http.StatusServiceUnavailable ||
		body["errors"] == nil {
		t.Errorf("/graphql: %d %v", status, body)
	}
	close(slow.goOn)
	<-said.found
	if status, body := answer("/readyz"); status != http.StatusOK {
		t.Errorf("/readyz afterwards: %d %v", status, body)
	}
}
