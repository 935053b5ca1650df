package org.keting.shared.mongo;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.wire.MongoExceptionHandler;
import de.bwaldvogel.mongo.wire.MongoWireMessageEncoder;
import de.bwaldvogel.mongo.wire.MongoWireProtocolHandler;
import de.bwaldvogel.mongo.wire.MongoWireReplyEncoder;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.util.concurrent.DefaultThreadFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.TimeUnit;

/**
 * Listens on loopback and speaks MongoDB's wire protocol. Built from the library's handlers rather than its
 * {@code MongoServer}, whose last handler answers at once and whose few threads would have to block for an answer to wait.
 */
final class WireServer implements AutoCloseable {

    /** More than processors, since a scan occupies its thread and must not delay the connections that share it. */
    private static final int THREADS = 16;

    private final EventLoopGroup threads;
    private final Channel listening;

    private WireServer(EventLoopGroup threads, Channel listening) {
        this.threads = threads;
        this.listening = listening;
    }

    static WireServer start(MongoBackend backend, GroupCommit commits, int port) {
        EventLoopGroup threads = new MultiThreadIoEventLoopGroup(
                THREADS, new DefaultThreadFactory("keting-mongo", true), NioIoHandler.newFactory());
        try {
            Channel listening = new ServerBootstrap()
                    .group(threads)
                    .channel(NioServerSocketChannel.class)
                    .childOption(ChannelOption.TCP_NODELAY, true)
                    .childHandler(new ChannelInitializer<SocketChannel>() {
                        @Override
                        protected void initChannel(SocketChannel client) {
                            client.pipeline()
                                    .addLast(new MongoWireReplyEncoder(), new MongoWireMessageEncoder())
                                    .addLast(new MongoWireProtocolHandler(), new CommandHandler(backend, commits))
                                    .addLast(new MongoExceptionHandler());
                        }
                    })
                    .bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port))
                    .syncUninterruptibly()
                    .channel();
            return new WireServer(threads, listening);
        } catch (RuntimeException e) {
            threads.shutdownGracefully(0, 1, TimeUnit.SECONDS);
            throw e;
        }
    }

    int port() {
        return ((InetSocketAddress) listening.localAddress()).getPort();
    }

    /** Closes the port and every connection; a command under way is finished first. */
    @Override
    public void close() {
        listening.close().syncUninterruptibly();
        threads.shutdownGracefully(0, 5, TimeUnit.SECONDS).syncUninterruptibly();
    }
}
