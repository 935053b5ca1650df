package org.keting.shared.mongo;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.wire.message.ClientRequest;
import de.bwaldvogel.mongo.wire.message.MessageHeader;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import de.bwaldvogel.mongo.wire.message.MongoReply;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries out the commands of one connection and answers each once its outcome is durable, without a thread waiting for
 * that. Errors become error documents; what a command contained is never logged, since people's words are in it.
 */
final class CommandHandler extends SimpleChannelInboundHandler<ClientRequest> {

    private static final Logger log = LoggerFactory.getLogger(CommandHandler.class);
    private static final int INTERNAL_ERROR = 1;

    private final MongoBackend backend;
    private final GroupCommit commits;
    private int lastReply;

    CommandHandler(MongoBackend backend, GroupCommit commits) {
        this.backend = backend;
        this.commits = commits;
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, ClientRequest request) {
        MessageHeader header =
                new MessageHeader(++lastReply, request.getHeader().getRequestID());
        Object reply = switch (request) {
            case MongoMessage message ->
                new MongoMessage(context.channel(), header, answer(() -> backend.handleMessage(message)));
            case MongoQuery query -> new MongoReply(header, answer(() -> greet(query)));
            default -> throw new MongoServerException("unknown message");
        };
        commits.whenDurable(new GroupCommit.Outcome() {
            @Override
            public void durable() {
                context.writeAndFlush(reply, context.voidPromise());
            }

            @Override
            public void failed(RuntimeException cause) {
                context.close(); // whether the command took effect is not known, and that is what a lost connection
                // says
            }
        });
    }

    /** The legacy query that drivers open a connection with, before they know what the server speaks. */
    private Document greet(MongoQuery query) {
        if (!query.getCollectionName().equals("$cmd")) {
            throw new MongoServerException("queries are sent as messages since MongoDB 6.0");
        }
        Document command = query.getQuery();
        String name = command.keySet().iterator().next();
        return backend.handleCommand(query.getChannel(), query.getDatabaseName(), name, command);
    }

    private static Document answer(Supplier<Document> command) {
        try {
            return command.get();
        } catch (MongoServerError e) {
            return error(e.getCode(), e.getMessageWithoutErrorCode()).append("codeName", e.getCodeName());
        } catch (MongoServerException e) {
            return error(INTERNAL_ERROR, e.getMessageWithoutErrorCode());
        } catch (RuntimeException e) {
            log.error("A database command failed unexpectedly", e);
            return error(INTERNAL_ERROR, "unexpected: " + e);
        }
    }

    private static Document error(int code, String message) {
        return new Document("ok", 0).append("errmsg", message).append("code", code);
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) throws Exception {
        backend.handleClose(context.channel());
        super.channelInactive(context);
    }
}
