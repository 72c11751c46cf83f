//go:build mongodb

package mongodb

import (
	"context"
	"io"
	"net"
	"sync"
	"testing"
)

// proxy passes connections on to a server until it is stopped.
type proxy struct {
	listener net.Listener
	stop     context.CancelFunc
}

func newProxy(t *testing.T, server string) *proxy {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(t.Context())
	p := &proxy{listener, stop}
	var all sync.WaitGroup
	context.AfterFunc(ctx, func() { _ = listener.Close() })
	all.Go(func() {
		for {
			client, err := listener.Accept()
			if err != nil {
				return
			}
			all.Go(func() { pass(ctx, client, server) })
		}
	})
	t.Cleanup(func() {
		stop()
		all.Wait()
	})
	return p
}

func pass(ctx context.Context, client net.Conn, server string) {
	upstream, err := (&net.Dialer{}).DialContext(ctx, "tcp", server)
	if err != nil {
		_ = client.Close()
		return
	}
	cut := func() { _, _ = client.Close(), upstream.Close() }
	defer context.AfterFunc(ctx, cut)()
	var both sync.WaitGroup
	copyTo := func(to, from net.Conn) {
		_, _ = io.Copy(to, from)
		cut()
	}
	both.Go(func() { copyTo(client, upstream) })
	both.Go(func() { copyTo(upstream, client) })
	both.Wait()
}
